/** A release that shows every part, and more than one of what may be mixed up; the same on every day. */
import type { ReleaseInput } from '../../src/release/release.js';
import { wholeRelease } from '../elements/whole-release.js';

/** The day on which it is read. */
export const today = Date.parse('2026-11-26T09:00:00Z');

export function richRelease(): ReleaseInput {
  const whole = wholeRelease(location.origin);
  const { body, events, media, contacts, corrections } = whole as unknown as Record<
    'events' | 'media' | 'contacts' | 'corrections',
    readonly object[]
  > & { readonly body: { readonly markdown: string } };
  return {
    ...(whole as object),
    body: {
      markdown: `${body.markdown}
## Who pays

#### The province[^province]

| | 2026 |
|--|--|
| Quay | 4 |

[^province]: By a vote in May.
`,
    },
    media: [
      ...media,
      {
        type: 'embed',
        url: 'https://video.example/2',
        embedUrl: 'https://video.example/embed/2',
        title: 'The crane comes home',
      },
      { url: 'https://newsroom.example/files/quay.pdf', title: 'Plan of the quay' },
      { url: 'https://newsroom.example/files/quay.docx', title: 'Plan of the quay' },
    ],
    events: [
      ...events,
      {
        id: 'soup',
        name: 'Soup on the quay',
        start: '2027-05-02',
        status: 'cancelled',
        venue: { name: 'South Quay', address: { locality: 'Port Ellery' } },
      },
      {
        id: 'morning',
        name: 'First crossing in the morning',
        start: '2027-05-02T06:00:00+02:00',
        venue: { name: 'South Quay', address: { locality: 'Port Ellery' } },
        onlineUrl: 'https://newsroom.example/live/morning',
        registrationUrl: 'https://newsroom.example/register/morning',
      },
    ],
    contacts: [
      ...contacts,
      {
        kind: 'investor',
        name: 'Imke de Wit',
        organization: 'Bay Railway',
        email: 'imke@rail.example',
      },
    ],
    corrections: [
      ...corrections,
      { kind: 'update', text: 'The price was added.', url: 'https://newsroom.example/price' },
      { kind: 'note', text: 'The name was spelt.', url: 'https://newsroom.example/name' },
    ],
  } as unknown as ReleaseInput;
}

/** Many who take part, some of them alike. */
export const crowd: ReleaseInput = {
  headline: 'A crowd',
  language: 'en',
  participants: Array.from({ length: 230 }, (_, index) => ({
    name: `Guest ${String(index + 1)}`,
    ...(index < 3 && { url: `https://newsroom.example/guests/${String(index)}` }),
  })),
};
