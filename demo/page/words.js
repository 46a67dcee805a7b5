// The words of the demo's pages: simplified Chinese, as their HTML has them, in traditional Chinese and in English.

const switches = {
  语言: ['語言', 'Language'],
  页面: ['頁面', 'Page'],
  组件: ['元件', 'Widgets'],
  尺寸: ['尺寸', 'Sizes'],
  简体: ['简体', '简体'],
  跟随系统: ['跟隨系統', 'System'],
  浅色: ['淺色', 'Light'],
  深色: ['深色', 'Dark'],
  随页面: ['隨頁面', 'As page'],
  红金: ['紅金', 'Red'],
  网页: ['網頁', 'Page'],
  大屏: ['大屏', 'Wall'],
};

const portal = {
  '区域化党建 - 梧桐里社区网（示例门户）': [
    '區域化黨建 - 梧桐里社區網（示例門戶）',
    'Party building - Wutongli Community (sample portal)',
  ],
  '示例门户：新闻、通知与联系方式均为虚构': [
    '示例門戶：新聞、通知與聯絡方式均為虛構',
    'Sample portal: its news, notices and contacts are invented',
  ],
  徽标位: ['徽標位', 'Emblem'],
  梧桐里社区网: ['梧桐里社區網', 'Wutongli Community'],
  '社区事务 · 便民服务 · 邻里互助': ['社區事務 · 便民服務 · 鄰里互助', 'Affairs · Services · Neighbours'],
  主导航: ['主導覽', 'Main'],
  首页: ['首頁', 'Home'],
  区域化党建: ['區域化黨建', 'Party building'],
  通知公告: ['通知公告', 'Notices'],
  社区动态: ['社區動態', 'News'],
  便民服务: ['便民服務', 'Services'],
  组件演示: ['元件演示', 'Widgets'],
  资料来源: ['資料來源', 'Sources'],
  '组织共建、活动共联、资源共享': [
    '組織共建、活動共聯、資源共享',
    'Organisations, activities and resources, shared',
  ],
  '当前位置：首页 > 区域化党建': ['目前位置：首頁 > 區域化黨建', 'You are here: Home > Party building'],
  社区信息: ['社區資訊', 'About the community'],
  示例: ['示例', 'Sample'],
  '梧桐路雨污管网检修，夜间临时停水': [
    '梧桐路雨污管網檢修，夜間臨時停水',
    'Wutong Road mains repaired: water off at night',
  ],
  暑期爱心托管班开始报名: ['暑期愛心託管班開始報名', 'Summer day care: registration opens'],
  居家养老服务补贴申请须知: ['居家養老服務補貼申請須知', 'Home care allowance: how to apply'],
  端午节期间窗口服务时间调整: ['端午節期間窗口服務時間調整', 'Opening hours during the Dragon Boat Festival'],
  非机动车集中充电棚启用公告: ['非機動車集中充電棚啟用公告', 'Charging shed for e-bikes opens'],
  少年书画展在社区学校开幕: ['少年書畫展在社區學校開幕', 'Young painters show at the community school'],
  '口袋花园完工，居民投票定名“听雨”': [
    '口袋花園完工，居民投票定名「聽雨」',
    'Pocket garden opens; residents name it “Listening to Rain”',
  ],
  老房加装电梯第三批交付使用: [
    '老房加裝電梯第三批交付使用',
    'Third group of lifts in old houses goes into use',
  ],
  社区食堂推出夏季清淡套餐: ['社區食堂推出夏季清淡套餐', 'Community canteen offers light summer meals'],
  志愿者为独居老人检修电路: ['志願者為獨居老人檢修電路', 'Volunteers check wiring for seniors living alone'],
  荣誉轮播: ['榮譽輪播', 'Honours in turn'],
  窗口时间: ['窗口時間', 'Opening hours'],
  窗口: ['窗口', 'Counter'],
  时间: ['時間', 'Hours'],
  事务受理: ['事務受理', 'Affairs'],
  党群服务: ['黨群服務', 'Party service'],
  卫生服务: ['衛生服務', 'Health'],
  预约办理: ['預約辦理', 'Make an appointment'],
  '这是示例页面，不受理预约。': [
    '這是示例頁面，不受理預約。',
    'This is a sample page; it takes no appointments.',
  ],
  友情链接: ['友情連結', 'Links'],
  区政府: ['區政府', 'District'],
  一网通办: ['一網通辦', 'One-stop service'],
  街道办事处: ['街道辦事處', 'Street office'],
  社区学校: ['社區學校', 'Community school'],
  志愿者之家: ['志願者之家', 'Volunteers'],
  '宝山路街道的组织与35家成员单位：社区晨报《老闸北周到》2019年报道，截至2019-04-12。': [
    '寶山路街道的組織與35家成員單位：社區晨報《老閘北周到》2019年報道，截至2019-04-12。',
    'Organisations and 35 member units of Baoshan Road: 社区晨报《老闸北周到》, 2019, as of 2019-04-12.',
  ],
  '2019-04-12的35家与当日签约的5家来自同一报道；此前各年为示例。': [
    '2019-04-12的35家與當日簽約的5家來自同一報道；此前各年為示例。',
    'The 35 units of 2019-04-12 and the five that signed that day: same report. Earlier years are samples.',
  ],
  '活动类别与节日便民服务的日期：社区晨报2019年报道；每日场次与人数为示例。': [
    '活動類別與節日便民服務的日期：社區晨報2019年報道；每日場次與人數為示例。',
    'Kinds of activities and days of the holiday services: 社区晨报, 2019. Counts by day are samples.',
  ],
  '黄浦区区域化党建联席会议第十次全体会议：中新网上海，2024-06-24。': [
    '黃浦區區域化黨建聯席會議第十次全體會議：中新網上海，2024-06-24。',
    'Tenth plenary of the joint conference of Huangpu: 中新网上海, 2024-06-24.',
  ],
  '主办：梧桐里社区（示例） · 电话：021-0000-0000（示例）': [
    '主辦：梧桐里社區（示例） · 電話：021-0000-0000（示例）',
    'Wutongli Community (sample) · Telephone 021-0000-0000 (sample)',
  ],
  '沪ICP备00000000号（示例） · 沪公网安备00000000000000号（示例）': [
    '滬ICP備00000000號（示例） · 滬公網安備00000000000000號（示例）',
    '沪ICP备00000000号 (sample) · 沪公网安备00000000000000号 (sample)',
  ],
};

const widgets = {
  组织架构: ['組織架構', 'Organisations'],
  成员单位增长: ['成員單位增長', 'Member units'],
  活动日历: ['活動日曆', 'Activities'],
  荣誉榜: ['榮譽榜', 'Honours'],
  组件联动: ['元件連動', 'Together'],
  '组件联动 - dangjian-widgets': ['元件連動 - dangjian-widgets', 'Widgets together - dangjian-widgets'],
  '在组织架构中选一个街道，其余组件只显示它及其下级；选一天活动，增长图会标出那一天；选一项荣誉，组织架构会找到获得者。':
    [
      '在組織架構中選一個街道，其餘元件只顯示它及其下級；選一天活動，增長圖會標出那一天；選一項榮譽，組織架構會找到獲得者。',
      'Choose a street in the tree, and the others show only what belongs to it or to those below it; choose a day of activities, and the growth chart marks it; choose an honour, and the tree finds who received it.',
    ],
  数据流: ['資料流', 'Stream'],
  '数据流 - dangjian-widgets': ['資料流 - dangjian-widgets', 'A stream - dangjian-widgets'],
  '服务器每两秒发来一条虚构的变动：新的活动、成员单位、荣誉，或撤回一条；四个组件共用一条连接，随到随画，可以暂停。':
    [
      '伺服器每兩秒發來一則虛構的變動：新的活動、成員單位、榮譽，或撤回一則；四個元件共用一條連線，隨到隨畫，可以暫停。',
      'Every two seconds the server tells of an invented change: an activity, a member unit, an honour, or one that is withdrawn. Four widgets share one line, draw what comes, and can be paused.',
    ],
  收到更新: ['收到更新', 'Updates drawn:'],
  十大品牌项目: ['十大品牌項目', 'Ten brand projects'],
};

const playground = {
  '组织架构 - dangjian-widgets': ['組織架構 - dangjian-widgets', 'Organisations - dangjian-widgets'],
  '成员单位增长 - dangjian-widgets': ['成員單位增長 - dangjian-widgets', 'Member units - dangjian-widgets'],
  '活动日历 - dangjian-widgets': ['活動日曆 - dangjian-widgets', 'Activities - dangjian-widgets'],
  '荣誉榜 - dangjian-widgets': ['榮譽榜 - dangjian-widgets', 'Honours - dangjian-widgets'],
  示例页面: ['示例頁面', 'Pages of the demo'],
  示例门户: ['示例門戶', 'Sample portal'],
  '组织与组织之间的关系，从一个支部到全国五级。': [
    '組織與組織之間的關係，從一個支部到全國五級。',
    'Organisations and how they hang together, from one branch to the five levels of a country.',
  ],
  '联席会议成员单位的加入、退出、总数与大事。': [
    '聯席會議成員單位的加入、退出、總數與大事。',
    'Joins, leaves, totals and milestones of the member units of a joint conference.',
  ],
  '按日（日历）或按单位与月份（矩阵）的活动。': [
    '按日（日曆）或按單位與月份（矩陣）的活動。',
    'Activities by day (calendar) or by unit and month (matrix).',
  ],
  '品牌项目、命名支部与奖项，按年份、级别与获得者。': [
    '品牌項目、命名支部與獎項，按年份、級別與獲得者。',
    'Brand projects, named branches and awards by year, level and recipient.',
  ],
  属性: ['屬性', 'Attributes'],
  数据: ['資料', 'Feed'],
  示例数据: ['示例資料', 'Feeds of the demo'],
  这个组件的属性: ['這個元件的屬性', 'Its own attributes'],
  各组件共有的属性: ['各元件共有的屬性', 'Attributes of every widget'],
  粘贴到页面的代码: ['貼到頁面的程式碼', 'The code to paste'],
  复制: ['複製', 'Copy'],
  已复制: ['已複製', 'Copied'],
  '或用 npm：': ['或用 npm：', 'or with npm: '],
  事件: ['事件', 'Events'],
  '还没有事件；点选、展开或换一份数据试试。': [
    '還沒有事件；點選、展開或換一份資料試試。',
    'No event yet: choose something, open something or take another feed.',
  ],
};

const feeds = {
  '故障：登录页': ['故障：登入頁', 'Faulty: a login page'],
  '黄浦区 2024': ['黃浦區 2024', 'Huangpu 2024'],
  '宝山路街道 2019': ['寶山路街道 2019', 'Baoshan Road 2019'],
  六方共建平台: ['六方共建平台', 'Six-party platform'],
  '宝山路街道（示例结对）': ['寶山路街道（示例結對）', 'Baoshan Road (sample ties)'],
  '上海市四级，按区取用': ['上海市四級，按區取用', 'Shanghai, district by district'],
  '上海市四级（6,760个）': ['上海市四級（6,760個）', 'Shanghai, four levels (6,760)'],
  三种语言: ['三種語言', 'Three languages'],
  '故障：组织': ['故障：組織', 'Faulty: organisations'],
  '宝山路街道（2019年前为示例）': ['寶山路街道（2019年前為示例）', 'Baoshan Road (samples before 2019)'],
  '黄浦区十年（示例）': ['黃浦區十年（示例）', 'Huangpu, ten years (sample)'],
  '故障：成员单位': ['故障：成員單位', 'Faulty: member units'],
  '故障：总数': ['故障：總數', 'Faulty: totals'],
  '六方共建平台 2019（示例）': ['六方共建平台 2019（示例）', 'Six-party platform 2019 (sample)'],
  '四区述职评议 2019': ['四區述職評議 2019', 'Assessments of four districts 2019'],
  '故障：活动': ['故障：活動', 'Faulty: activities'],
  '荣誉墙（示例）': ['榮譽牆（示例）', 'Wall of honours (sample)'],
  '百优支部（示例名单）': ['百優支部（示例名單）', 'Hundred branches (sample names)'],
  '故障：荣誉': ['故障：榮譽', 'Faulty: honours'],
};

const wall = {
  '大屏 - dangjian-widgets': ['大屏 - dangjian-widgets', 'Wall - dangjian-widgets'],
  黄浦区区域化党建联席会议: ['黃浦區區域化黨建聯席會議', 'Joint Conference of Huangpu District'],
  第十次全体会议: ['第十次全體會議', 'Tenth plenary'],
  组织: ['組織', 'Organisations'],
  总览: ['總覽', 'Overview'],
  成员单位: ['成員單位', 'Member units'],
  上海市四级: ['上海市四級', 'Shanghai, four levels'],
  活动分布: ['活動分佈', 'Activities'],
  百优支部: ['百優支部', 'Hundred branches'],
  设置: ['設定', 'Settings'],
  其他屏幕: ['其他螢幕', 'Other screens'],
  这块屏幕: ['這塊螢幕', 'This screen'],
};

export const WORDS = {...switches, ...portal, ...widgets, ...playground, ...feeds, ...wall};
