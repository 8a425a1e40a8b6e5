/** Texts in which nobody takes part, written to look as if somebody did: capitals, offices, lists. */
export const ordinaryTexts: readonly (readonly [name: string, text: readonly string[]])[] = [
  [
    'product news',
    [
      'Blue Harbour Robotics has presented the Arc Runner Two, a cleaning robot for offices. The Arc Runner Two, head and brushes included, weighs nine kilos and replaces the Arc Runner One, launched in May 2019.',
      'The chair, Aeron Shell, and the matching speaker, Boom Box Mini, come in Forest Green and Polar White. Smart Home Assistant, a member of the Open Thread Alliance, supports both. "We ship today," said Blue Harbour Robotics.',
      'The Arc Runner, head and brushes apart, is made here. Dr Pepper and Mr Muscle are trademarks of others.',
    ],
  ],
  [
    'weather',
    [
      'Storm Agatha, the first of the season, reaches South Wales on Tuesday night. Hurricane Ian Minor, head of the list of next names, is far away. The Met Office expects gusts of 110 km/h in Cardiff, Swansea and the Vale of Glamorgan.',
      'On Wednesday, Northern Ireland and Western Scotland stay dry. In Fort William, Loch Ness and Ben Nevis, snow falls above 900 metres.',
    ],
  ],
  [
    'statistics',
    [
      'In 2023, 41.2 million passengers used Rhine Valley Railways, up 3.4 per cent on the year before. Some 12,000 people attended the open day. The median age of directors, managers and senior officials was 47.',
      'North Rhine, Lower Saxony and Upper Austria, members of the panel, reported the largest growth. Staff costs rose by 2 per cent, and teachers’ pay by 5.',
    ],
  ],
  [
    'places',
    [
      'The trail runs from Palo Alto through Santa Cruz to Big Sur, past Point Lobos, Carmel Valley and Monterey Bay. The mayor of Providence, Rhode Island, and the governor of Charleston, West Virginia, opened it. Cape Verde, Costa Rica and Sri Lanka, president of the council until June, send their flags.',
      'President Street, Bishop Rock, Governors Island and Professor Lake are on the map, and so is the Theodore Roosevelt Bridge. Abraham Lincoln Airport is near.',
    ],
  ],
  [
    'companies',
    [
      'Alder Stone Ltd, owner of Green Field Foods, and Morgan Hale Partners, adviser to the seller, have signed an agreement. Baker & Young, partner in the deal, holds 12 per cent. Nord Vind, a leader in wind power and a producer of turbines, joins the Baltic Energy Alliance (BEA).',
      'Tata Steel Europe, according to Deutsche Bank, remains a member of the index. "The outlook is good," said Nord Vind. General Motors and Ernst Young declined to comment. Director General Insurance Services is not affected.',
    ],
  ],
  [
    'opening hours',
    [
      'Monday to Friday, 9 am to 6 pm; Saturday, 10 am to 2 pm. Closed on Good Friday, Easter Monday and Boxing Day. Visitors are asked to use the West Gate on King Edward Street.',
      'Head Office: Market Square 4, New Haven. Manager on duty: ring twice. Staff entrance: Mill Lane. Guided tours: Town Hall, Old Mint, Black Tower.',
    ],
  ],
  [
    'a legal notice',
    [
      'The Director, acting under Section 4 of the Public Health Act, may appoint an officer. The Chair of the Committee, the Secretary of State, and the Chief Constable shall be notified. Members of the Board, directors of the Company and heads of departments are bound by Schedule Two.',
      'Any Partner, Owner or Representative, as defined in Clause Five, shall inform the Registrar of Companies, Cardiff Bay Office, within 14 days. The President of the Court, Grand Chamber, decides.',
    ],
  ],
  [
    'a recipe',
    [
      'Peel the Golden Delicious, Granny Smith and Cox Orange apples; add Demerara sugar, Dijon mustard and a glass of Pinot Noir. Chef de partie or not, anybody can make it. Serve with Earl Grey, Lady Fingers and Crème Fraîche.',
      'For the sauce, head of garlic and all, simmer for an hour. Captain Crunch is optional. Meet the dish: Beef Wellington, chief of all roasts.',
    ],
  ],
  [
    'a museum exhibit',
    [
      'Reclining Muse, head of a woman, oil on canvas, 1911, was a gift of the Friends. The Night Watch, Mona Lisa and Girl Before Mirror are shown as copies. Queen Victoria, a steam engine of 1884, and Princess Royal, director of no company but a locomotive, stand in the Great Hall.',
      'More than 300 visitors attended the opening. The Maria Theresa thaler lies in Case Nine. The Captain Cook Collection is closed, and so is the Doctor Who Room.',
    ],
  ],
  [
    'traffic',
    [
      'On the A40, head for Ross Cross, then follow Queens Drive to Saint James Park. The Prince Regent Tunnel, Victoria Embankment and Lower Thames Street are closed. Bus lines Six and Nine stop at General Hospital and Bishop Gate.',
      'Park and Ride: Mount Pleasant, Judge Lane, Marshall Square. Transport for the North, member of the Joint Board, regrets the delay.',
    ],
  ],
  [
    'Chinese news of a street and a service',
    [
      '周一起，王府井大街施工，金融街、江北新区等路段限行。市长热线和局长接待日照常，总经理办公室负责解释。高速公路管理中心主任任期为三年，主任应邀出席年会。',
      '高校、企业代表制度从今年开始实施。方案明确，教授级高级工程师可申请。安全第一，马上就办。各部门负责人名单另行公布。校长周末将在校，总经理方案为内部文件。',
    ],
  ],
  [
    'Chinese product news and prices',
    [
      '新款智能音箱今天上市，白色和黄金色两款，金额不变。马路边的石油公司经理室已关闭，许多用户表示满意。董事长致辞见附件，书记处另有安排。',
      '温度最高30度，周末有雨。曾获金奖的和平牌自行车，应用了安全系统。教授曾表示，时间就是效率。会长单位、理事长单位参加了展会。',
    ],
  ],
];
