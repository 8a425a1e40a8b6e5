/**
 * Shows releases in place of the links, quotes and blocks of code that CMSs let pass, now and when more come.
 * For script tags; the elements themselves are defined apart.
 */
import { tags } from './embedding/tags.js';
import { upgradeForms } from './embedding/upgrade.js';

const upgrade = (): void => {
  upgradeForms(tags);
};
upgrade();
document.addEventListener('DOMContentLoaded', upgrade);
new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
