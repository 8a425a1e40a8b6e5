/**
 * Shows releases in place of the links, quotes and blocks of code that CMSs let pass, now and when more come.
 * For script tags; the elements themselves are defined apart.
 */
import { upgradeForms } from './embedding/upgrade.js';

upgradeForms();
document.addEventListener('DOMContentLoaded', upgradeForms);
new MutationObserver(upgradeForms).observe(document, { childList: true, subtree: true });
