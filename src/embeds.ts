/**
 * Shows releases in place of the links, quotes and blocks of code that CMSs let pass, now and when more come or
 * others change. For script tags; the elements themselves are defined apart.
 */
import { upgradeForms } from './embedding/upgrade.js';
import { observerOf } from './loading/changes.js';

/** Pages change often and in bursts; after this many milliseconds all of it is looked at once. */
const pause = 50;
let isDue = false;

observerOf(() => {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    upgradeForms();
  }, pause);
})?.observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'hidden', 'data-src', 'data-release'],
});
document.addEventListener('DOMContentLoaded', upgradeForms);
upgradeForms();
