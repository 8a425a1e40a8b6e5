import { arabic, ferry, german, nanjing, nanjingInChinese, picture, short } from '../releases.js';

const people = {
  release: short({
    organizations: [
      {
        id: 'port',
        name: 'Westhaven Port Authority',
        logo: picture('port', { width: 480, height: 200 }),
      },
    ],
    sides: [
      { id: 'west', name: 'Westhaven' },
      { id: 'ellery', name: 'Port Ellery' },
    ],
    participants: [
      {
        kind: 'person',
        name: 'Ada Lindqvist',
        names: { 'zh-Hans': '艾达·林德奎斯特' },
        url: 'https://newsroom.example/lindqvist',
        image: picture('lindqvist', { width: 400, height: 400 }),
        roles: [{ title: 'harbour master', organization: { ref: 'port' } }],
        affiliations: ['Harbour Safety Board'],
        description: 'Has run the harbour since 2011.',
        side: 'west',
        aliases: [{ text: 'the harbour master', reason: 'title-as-name' }],
      },
      {
        kind: 'person',
        name: 'Bram Okafor',
        roles: ['chief engineer of the quay', 'lecturer in hydraulic engineering'],
        side: 'west',
      },
      { kind: 'organization', id: 'port', name: 'Westhaven Port Authority', side: 'west' },
      {
        kind: 'person',
        name: 'Imke de Wit',
        honorific: 'Dr',
        roles: [{ title: 'chair', organization: 'Harbour Safety Board' }],
        side: 'ellery',
      },
      {
        kind: 'group',
        name: 'pupils of the Ellery shore school',
        count: { min: 20, max: 30 },
        side: 'ellery',
      },
    ],
  }),
};

const towns = ['Westhaven', 'Port Ellery', 'Saltmarsh', 'Low Light'];
const crowd = (length) => ({
  release: short({
    participants: Array.from({ length }, (_, index) => ({
      kind: 'person',
      name: `${['Ada', 'Bram', 'Chidi', 'Dora', 'Emre'][index % 5]} ${['Aalto', 'Brandt', 'Cisse', 'Duarte', 'Eriksen', 'Fontaine', 'Garcia'][index % 7]}`,
      roles: [`delegate of ${towns[index % 4]}`],
    })),
  }),
});

export const eventParticipants = {
  'a whole release': { attributes: { src: ferry } },
  'the release of the seed': { attributes: { src: nanjing } },
  'with other names, for vCards': { ...people, attributes: { vcard: '' } },
  'as sentences': { ...people, attributes: { layout: 'compact' } },
  'as cards': { ...people, attributes: { layout: 'cards' } },
  'as cards in a sidebar': { ...people, attributes: { layout: 'cards' }, width: 240 },
  'as cards in a wide column': {
    ...people,
    attributes: { layout: 'cards', vcard: '' },
    width: 880,
  },
  'by side': { attributes: { src: ferry, 'group-by': 'side' } },
  'by attendance': { attributes: { src: ferry, 'group-by': 'attendance' } },
  'all in one list, by name': { ...people, attributes: { 'group-by': 'none', sort: 'name' } },
  'two of each list': { ...people, attributes: { 'group-by': 'none', max: '2' } },
  'many, among whom one can search': crowd(22),
  'whom a search has found': { ...crowd(22), search: 'dora' },
  'a search that finds nobody': { ...crowd(22), search: 'xyz' },
  'more than two hundred': { ...crowd(205), height: 420, atEnd: true },
  'in a sidebar': { attributes: { src: ferry }, width: 200 },
  'in a wide column': { attributes: { src: ferry }, width: 880 },
  'in Chinese': { attributes: { src: nanjingInChinese }, language: 'zh-CN' },
  'in German': { release: german, language: 'de' },
  'in Arabic': { release: arabic, language: 'ar' },
};
