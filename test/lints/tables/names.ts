import type { Table } from './table.js';

const su = { name: 'Su Mingyuan', names: { zh: '苏明远' } };
const said = (body: string, ...participants: readonly unknown[]) => ({ body, participants });
const office = (...aliases: readonly unknown[]) => ({
  organizations: [{ name: 'Tidal Office of Wexcombe', aliases }],
});

export const names: Table = {
  'name-unresolved': {
    fires: {
      'a surname with a title': [
        said('Then Su Suozhang spoke.', { name: 'Su Mingyuan' }),
        '/body/text/0',
      ],
      'a Chinese surname with another given name': [said('Su Mingyang spoke.', su), '/body/text/0'],
      'a surname that is said to be one': [
        said('Then Marlow Irene spoke.', { name: 'Marlow Iris', familyName: 'Marlow' }),
        '/body/text/0',
      ],
      'a slip in the first name': [
        said('So Katherina Marlow spoke.', { name: 'Katharina Marlow' }),
        '/body/text/0',
      ],
      'a slip in the last name, twice': [
        said('Iris Marlowe spoke. Iris Marlowe left.', { name: 'Iris Marlow' }),
        '/body/text/0',
      ],
      'a title after the surname of one who is named in full': [
        said('Su Mingyuan came. Then Su Suozhang spoke.', su),
        '/body/text/0',
      ],
      'a slip in the name of one who is named in full': [
        said('Su Mingyuan came. Then Su Mingyuam spoke.', su),
        '/body/text/0',
      ],
      'a possessive': [said('It was Su Suozhang’s idea.', su), '/body/text/0'],
    },
    silent: {
      'the name': said('Su Mingyuan spoke.', su),
      'an alias': said('Su Suozhang spoke.', { ...su, aliases: ['Su Suozhang'] }),
      'another one who is known': said('Su Mingyang and Su Mingyuan spoke.', su, {
        name: 'Su Mingyang',
      }),
      'a family’s member': said('Odd Marlow spoke, and Yesterday Marlow sang.', {
        name: 'Iris Marlow',
      }),
      'a form of address': said('Captain Marlow spoke. President Marlow, too.', {
        name: 'Iris Marlow',
      }),
      'one who shares a first name': said('Iris Tindall spoke.', { name: 'Iris Marlow' }),
      'the surname of one who is named in full': {
        ...said('Su Mingyuan came. Then Su Thanked Them, said Su Loudly.', su),
        headline: 'Su Opens Talks',
      },
      'a body named after somebody': said('The Su Foundation paid.', su),
      'a body that is known': {
        ...said('The Iris Marlowe paid.', { name: 'Iris Marlow' }),
        organizations: ['Iris Marlowe'],
      },
      'two sentences': said('So said Su. Mingyang agreed.', su),
      German: {
        language: 'de',
        ...said('Geschäftsführerin Lohmeyer und Frau Lohmeyer.', { name: 'Anne Lohmeyer' }),
      },
    },
  },
  'alias-ambiguous': {
    fires: {
      'one alias of two': [
        said('B', { name: 'A B', aliases: ['the pilot'] }, { name: 'C D', aliases: ['the pilot'] }),
        '/participants/1/aliases/0/text',
      ],
      'another’s name': [
        { ...office('Quay House'), places: ['Quay House'] },
        '/organizations/0/aliases/0/text',
      ],
    },
    silent: {
      'two aliases': said(
        'B',
        { name: 'A B', aliases: ['the pilot'] },
        { name: 'C D', aliases: ['the poet'] },
      ),
      'a body in two places': {
        ...office('the office'),
        publisher: { name: 'Tidal Office of Wexcombe', aliases: ['the office'] },
      },
    },
  },
  'alias-unused': {
    fires: {
      'words that aren’t there': [
        { body: 'The bureau opened.', ...office('the office') },
        '/organizations/0/aliases/0/text',
      ],
      'words inside a longer name only': [
        { body: 'The Tidal Office of Wexcombe opened.', ...office('Tidal Office') },
        '/organizations/0/aliases/0/text',
      ],
      'a place’s': [
        { body: 'B', places: [{ name: 'P Q', aliases: ['Pq'] }] },
        '/places/0/aliases/0/text',
      ],
    },
    silent: {
      'at the start of a sentence': {
        body: 'It rained. The office opened.',
        ...office('the office'),
      },
      'in the headline': { headline: 'The office opens', body: 'B', ...office('the office') },
      'in HTML, across its tags': {
        body: { html: '<p>At the <b>office</b></p>' },
        ...office('the office'),
      },
      'inside a group’s description, and alone': {
        body: 'Staff of the office came to the office.',
        participants: [{ kind: 'group', name: 'Staff of the office' }],
        ...office('the office'),
      },
      'no text': office('the office'),
    },
  },
  'entity-spelled-differently': {
    fires: {
      'a name and another spelling': [
        {
          headline: 'Wexcombe Tidal Office opens',
          body: 'The Tidal Office of Wexcombe is open.',
          ...office({ text: 'Wexcombe Tidal Office', reason: 'spelling' }),
        },
        '/organizations/0/aliases/0/text',
      ],
      'the same words in another order': [
        {
          headline: 'Wexcombe Tidal Office opens',
          body: 'The Tidal Office of Wexcombe is open.',
          ...office('Wexcombe Tidal Office'),
        },
        '/organizations/0/aliases/0/text',
      ],
      'two transliterations': [
        said('Layla Haddan met Leila Haddan.', {
          name: 'ليلى حدان',
          aliases: [
            { text: 'Layla Haddan', reason: 'transliteration' },
            { text: 'Leila Haddan', reason: 'transliteration' },
          ],
        }),
        '/participants/0/aliases/1/text',
      ],
    },
    silent: {
      'one spelling in the text': {
        body: 'The Tidal Office of Wexcombe is open.',
        ...office({ text: 'Wexcombe Tidal Office', reason: 'spelling' }),
      },
      'a short form': {
        body: 'The Tidal Office of Wexcombe is open. The office is new.',
        ...office({ text: 'the office', reason: 'short-form' }),
      },
      'other words, for no reason': {
        body: 'The Tidal Office of Wexcombe is open. The bureau is new.',
        ...office('the bureau'),
      },
      'an abbreviation': {
        body: 'The Tidal Office (TOW) is open.',
        organizations: [{ name: 'Tidal Office', abbreviation: 'TOW' }],
      },
    },
  },
  'mixed-spelling': {
    fires: {
      'center and centre': [{ body: 'The Center is in the town centre.' }, '/body'],
      'a word besides a name': [
        {
          body: 'The Quay Centre is a center, and no centre.',
          organizations: ['Quay Centre'],
        },
        '/body',
      ],
      'two endings': [{ language: 'en', headline: 'Organised', body: 'They organize.' }, '/body'],
    },
    silent: {
      'names, which their bearers spell': {
        body: 'The Rockefeller Center paid for the centre, and the Color Fund for the colour.',
        organizations: ['Rockefeller Center', { name: 'C', aliases: ['Color Fund'] }],
      },
      'two words, each in one way': { body: 'The centre of color.' },
      'what is always written so': { body: 'An honorary honour for a realist who realised it.' },
      'longer words': { body: 'A laboratory of labour, an organism that they organize.' },
      'another language': { language: 'fr', body: 'Le centre et le center.' },
      'code, which is no prose': {
        body: { markdown: 'The colour is `color: red`.\n\n    color: blue' },
      },
    },
  },
};
