/**
 * Shows releases in place of the links, quotes and blocks of code that CMSs let pass, now and when more come or
 * others change. For script tags; the elements themselves are defined apart.
 */
import { upgradeForms } from './embedding/upgrade.js';
import { watchPage } from './embedding/watch.js';

watchPage(upgradeForms);
