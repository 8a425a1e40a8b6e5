/** The single file for script tags: defines every element, and shows releases in place of forms. */
import './define/all.js';
import './embeds.js';
