/** Every kind of form on a page that its reader leaves and comes back to, in a window of its own. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/setup.js';
import { dataForms, echo, EVERY_FORM, everyForm } from './every-form.js';
import { FILES, scriptOf, secondOrigin, type SecondOrigin } from './second-origin.js';
import { openWindow } from './windows.js';

/** A page at the tests’ own origin. */
async function write(name: string, markup: string): Promise<string> {
  const address = `/pages/fed/${name}`;
  await fetch(address, { method: 'POST', body: `<!doctype html><html lang="en">${markup}` });
  await fetch(address, { method: 'DELETE' });
  return address;
}

/** Leaves once every form is shown; tells of what is there after the return, and of one form more. */
const visit = (away: string, told: string): string => `<script>
  const errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  const roots = () => [document, ...[...document.querySelectorAll('blockquote, div')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [])];
  const count = () => roots().flatMap((root) => [...root.querySelectorAll('news-card')])
    .filter((element) => element.status === 'ready' && element.checkVisibility()).length;
  const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
  const until = async (isSo) => { while (!isSo()) await pause(10); };
  let before;
  addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted && !history.state) {
      await until(() => count() === ${EVERY_FORM.length});
      await pause(300);
      before = count();
      history.replaceState('left', '');
      location.href = '${away}';
      return;
    }
    await pause(300);
    const after = count();
    const more = document.createElement('p');
    more.innerHTML = \`${dataForms(['link-with-data'])}\`;
    document.body.append(more);
    if (persisted) await until(() => count() > after);
    await pause(100);
    await fetch('${told}?' + new URLSearchParams({ persisted, before, after, more: count(), errors }));
    close();
  });
</script>`;

async function report(second: SecondOrigin): Promise<Readonly<Record<string, string>>> {
  let told: string | undefined;
  await until(
    async () => {
      told = (await second.log()).map(({ path }) => path.split('/told?')[1]).find(Boolean);
      return told !== undefined;
    },
    () => 'the page doesn’t come back',
  );
  return Object.fromEntries(new URLSearchParams(told));
}

for (const file of FILES) {
  it(`${file} keeps every form in a page that waits in the back/forward cache`, async () => {
    const second = await secondOrigin();
    const away = await write(
      `${second.token}-away`,
      '<script>addEventListener("pageshow", () => setTimeout(() => history.back(), 100));</script>',
    );
    const page = await write(
      second.token,
      visit(away, second.file('data/told')) + everyForm(echo(second)) + scriptOf(second, file),
    );
    await openWindow(page, 'noopener');
    const shown = String(EVERY_FORM.length);
    expect(await report(second)).to.deep.equal({
      persisted: 'true',
      before: shown,
      after: shown,
      more: String(EVERY_FORM.length + 1),
      errors: '',
    });
  });
}
