/**
 * The only module that loads ECharts, and only what is drawn. SVG and not canvas: it stays sharp when a stage
 * scales it, and is an image that can be saved and printed.
 */
import {BarChart, LineChart} from 'echarts/charts';
import {GridSimpleComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([LineChart, BarChart, GridSimpleComponent, SVGRenderer]);

export {init};
