import type { Messages } from './messages.js';

const zhHans: Messages = {
  common: {
    loading: '正在加载…',
    failed: '无法加载这篇新闻稿。',
    noHeadline: '这篇新闻稿没有标题，无法显示。',
    openSource: '前往 {host} 查看',
    newWindow: '（在新窗口中打开）',
    topics: '主题',
  },
  meta: {
    released: '发布时间',
    updated: '更新时间',
    place: '地点',
    publisher: '发布单位',
    source: '来源',
    pageviews: '浏览量',
    asOf: '截至{date}',
    languages: '其他语言',
  },
  participants: {
    participants: '参与者',
    alsoNamed: '文中还提到',
    group: '群体',
    remote: '远程参加',
    attendance: {
      host: '主人',
      organizer: '主办方',
      guest: '来宾',
      speaker: '发言人',
      moderator: '主持人',
      signatory: '签署人',
      witness: '见证人',
      performer: '表演者',
      sponsor: '赞助方',
      attendee: '出席者',
    },
    alias: '文中又作“{name}”',
    aliasReasons: {
      abbreviation: '缩写',
      spelling: '另一种写法',
      transliteration: '另一种音译',
      translation: '译名',
      'title-as-name': '以职务代称姓名',
      'former-name': '曾用名',
      'short-form': '简称',
      other: '其他称呼',
    },
    people: { other: '#人' },
    showAll: { other: '显示全部#项' },
  },
};
export default zhHans;
