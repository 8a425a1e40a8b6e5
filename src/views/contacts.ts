import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { mailUrl, phoneUrl } from '../content/contact-urls.js';
import { languageName } from '../language/language-name.js';
import en from '../locales/en/contacts.js';
import type { Contact } from '../release/parts.js';
import type { Release } from '../release/release.js';
import type { ViewOptions } from './options.js';
import { about, filledView, linkView, releaseText, separated, type Content } from './text.js';

export interface ContactsOptions extends ViewOptions {
  /** Called when the reader wants to keep a contact. */
  readonly onSave: (contact: Contact) => unknown;
}

/** Whom journalists may ask: who it is, then how to reach them. */
export function contactsView(
  release: Release,
  options: ContactsOptions,
): TemplateResult | typeof nothing {
  const contacts = (release.contacts ?? []).flatMap((contact) => {
    const name = contactName(contact);
    const rows = rowsOf(release, contact, options);
    return name === undefined || !rows.length ? [] : { contact, name, rows };
  });
  const { contacts: messages = en } = options.messages;
  // Of a press release one expects the press office; only where there are others a kind says something.
  const tellKinds = contacts.some(({ contact: { kind = 'media' } }) => !/media|other/.test(kind));
  if (!contacts.length) return nothing;
  return html`<ul part="contacts" class="contacts" role="list" aria-label=${messages.contacts}>
    ${contacts.map(
      ({ contact, name, rows }) =>
        html`<li part="contact" class="contact">
          ${
            tellKinds && contact.kind && contact.kind !== 'other'
              ? html`<p part="kind" class="kind secondary">${messages.kinds[contact.kind]}</p>`
              : nothing
          }
          ${rows.map(
            ([part, content], index) =>
              html`<p part=${part} class="${part} ${index ? '' : 'first'}">${content}</p>`,
          )}
          ${options.hide.has('vcard') ? nothing : saveView(releaseText(release, name), contact, options)}
        </li>`,
    )}
  </ul>`;
}

/** What a contact goes by: its name, else whatever there is; undefined where nobody can be asked. */
export const contactName = (contact: Contact): string | undefined => {
  const { name, organization, title, email, phone, url, address } = contact;
  return name ?? organization?.name ?? title ?? email ?? phone ?? url ?? address;
};

type Row = readonly [part: string, content: Content];

function rowsOf(release: Release, contact: Contact, options: ViewOptions): readonly Row[] {
  const { email, phone, url, address, languages = [], hours } = contact;
  const { contacts: messages = en } = options.messages;
  const say = (text: string) => releaseText(release, text);
  const names = languages.map((language) => languageName(language, options.locale));
  const rows: readonly (readonly [part: string, content: Content | undefined])[] = [
    ...whoRows(release, contact, options),
    ['email', email === undefined ? undefined : wayView(mailUrl(email), email, say, options)],
    ['phone', phone === undefined ? undefined : wayView(phoneUrl(phone), phone, say, options)],
    ['url', url === undefined ? undefined : wayView(url, shortAddress(url), say, options)],
    ['address', address === undefined ? undefined : say(address)],
    [
      'spoken-languages',
      names.length ? filledView(messages.languages, { languages: separated(names) }) : undefined,
    ],
    ['hours', hours === undefined ? undefined : filledView(messages.hours, { hours: say(hours) })],
  ];
  return rows.filter((row): row is Row => row[1] !== undefined && !options.hide.has(row[0]));
}

/** Name, title, organization; one that was named in a line before isn't said again. */
function whoRows(
  release: Release,
  { name, title, organization }: Contact,
  options: ViewOptions,
): readonly Row[] {
  const lines = Object.entries({ name, title, organization: organization?.name });
  const told = lines.find(([, text]) => organization && text?.includes(organization.name));
  return lines.flatMap(([part, text]) => {
    if (text === undefined || (part === 'organization' && told?.[0] !== part)) return [];
    const url = part === told?.[0] ? organization?.url : undefined;
    return [[part, linkView(url, releaseText(release, text), options)]];
  });
}

/** An address as printed, which breaks before its signs; what can't be one is a text like others. */
function wayView(
  url: string | undefined,
  printed: string,
  say: (text: string) => Content,
  options: ViewOptions,
): Content {
  if (url === undefined) return say(printed);
  const pieces = printed
    .split(/(?=[@./?])/)
    .map((piece) => html`<span class="piece">${piece}</span>`);
  // Groups of Arabic figures would run from right to left; a number is dialled from left to right.
  const isNumber = !/\p{L}/u.test(printed);
  // Mail and phone open no window.
  const linkTarget = url.startsWith('http') ? options.linkTarget : '';
  return linkView(
    url,
    html`<bdi dir="ltr" class=${isNumber ? 'number' : nothing}
      >${isNumber ? printed : pieces}</bdi
    >`,
    { ...options, linkTarget },
  );
}

/** `https://newsroom.example/press/` → `newsroom.example/press` */
const shortAddress = (url: string): string =>
  url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');

function saveView(name: Content, contact: Contact, options: ContactsOptions): TemplateResult {
  const save = (): void => {
    options.onSave(contact);
  };
  return html`<button part="save" class="button" type="button" @click=${save}>
    ${(options.messages.contacts ?? en).save}${about(name, options)}
  </button>`;
}

export const contactsStyles: CSSResult = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    .contact {
      break-inside: avoid;
    }
    .contact:not(:only-child) {
      padding-block-start: 0.5em;
      border-block-start: var(--_border);
    }
    p {
      font-size: var(--_small);
      text-wrap: pretty;
    }
    /* Room to press each: WCAG 2.2, 2.5.8. */
    :is(.email, .phone, .url) {
      line-height: max(1.5em, 24px);
    }
    .kind {
      font-size: var(--_smallest);
    }
    .first:is(.name, .title, .organization) {
      font-size: 1em;
      font-weight: 600;
      line-height: 1.4;
    }
    /* Who it is, a little apart from how to reach them. */
    :is(.name, .title, .organization) + :is(.email, .phone, .url, .address) {
      margin-block-start: 0.35em;
    }
    /* Where a line may end: “wbr” would be heard as a space. */
    .piece + .piece::before {
      content: '\\200b';
      content: '\\200b' / '';
    }
    .number {
      unicode-bidi: isolate-override;
    }
    .spoken-languages,
    .hours {
      font-size: var(--_smaller);
      color: var(--_secondary);
    }
    .button {
      margin-block-start: 0.25em;
      padding: 0.25em 0;
      border: 0;
      font-size: var(--_smallest);
      color: var(--_secondary);
      text-decoration-line: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.18em;
    }
    .button:hover {
      background: none;
      text-decoration-thickness: 0.12em;
    }
  }
`;
