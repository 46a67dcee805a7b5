import type {BarSeriesOption, LineSeriesOption} from 'echarts/charts';
import type {GridComponentOption} from 'echarts/components';
import type {ComposeOption} from 'echarts/core';

/** Exactly what our charts may use: an option that nobody registered does not compile. */
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | LineSeriesOption>;
export type {BarSeriesOption, LineSeriesOption};
export type XAxisOption = Extract<ChartOption['xAxis'], readonly unknown[]>[number];
export type YAxisOption = Extract<ChartOption['yAxis'], readonly unknown[]>[number];
