import activities from '../../demo/feeds/assessments-2019.json' with {type: 'json'};
import baoshanlu from '../../demo/feeds/baoshanlu-2019.json' with {type: 'json'};
import faultsInActivity from '../../demo/feeds/faults-activity.json' with {type: 'json'};
import faultsInGrowth from '../../demo/feeds/faults-growth.json' with {type: 'json'};
import faultsInHonours from '../../demo/feeds/faults-honours.json' with {type: 'json'};
import faultsInOrg from '../../demo/feeds/faults-org.json' with {type: 'json'};
import growth from '../../demo/feeds/growth-baoshanlu-sample.json' with {type: 'json'};
import huangpu from '../../demo/feeds/huangpu-2024.json' with {type: 'json'};
import platform from '../../demo/feeds/six-party-platform.json' with {type: 'json'};
import type {Kind} from '../../bin/check.js';
import type {Words} from './words.js';

interface Sample {
  readonly name: Words;
  readonly feed: unknown;
}

const faults: Words = {'zh-Hans': '有几处不对', en: 'with faults'};
const HUANGPU: Sample = {name: {'zh-Hans': '黄浦区 2024', en: 'Huangpu 2024'}, feed: huangpu};
const BAOSHANLU: Sample = {name: {'zh-Hans': '宝山路街道 2019', en: 'Baoshan Road 2019'}, feed: baoshanlu};

/** Feeds to begin with, by kind; those of the demo. */
export const FEED_SAMPLES: Readonly<Record<Kind, readonly Sample[]>> = {
  org: [
    BAOSHANLU,
    {name: {'zh-Hans': '六方共建平台', en: 'A platform of six parties'}, feed: platform},
    HUANGPU,
    {name: faults, feed: faultsInOrg},
  ],
  growth: [
    {name: {'zh-Hans': '宝山路街道（示例）', en: 'Baoshan Road (sample)'}, feed: growth},
    BAOSHANLU,
    {name: faults, feed: faultsInGrowth},
  ],
  activity: [
    {name: {'zh-Hans': '四区述职评议 2019', en: 'Assessments 2019'}, feed: activities},
    {name: faults, feed: faultsInActivity},
  ],
  honours: [HUANGPU, {name: faults, feed: faultsInHonours}],
};
