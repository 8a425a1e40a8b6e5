import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cdata, escapeXml, xmlElement } from '../../src/exports/xml.js';

describe('XML', () => {
  it('divides what would end a CDATA section', () => {
    assert.equal(cdata('a]]>b]]>'), '<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]>');
    assert.equal(cdata('a]]\u0000>'), '<![CDATA[a]]]]><![CDATA[>]]>');
  });

  it('writes nothing that a document may not hold', () => {
    assert.equal(escapeXml('a\u0000\u001F\uFFFF\u{1F600}\uDC00'), 'a\u{1F600}\uFFFD');
    assert.equal(cdata('a\u000B\uD800'), '<![CDATA[a\uFFFD]]>');
  });

  it('writes elements with text, with parts, and empty ones', () => {
    assert.equal(xmlElement('a', 'b < "c"'), '<a>b &lt; &quot;c&quot;</a>');
    assert.equal(
      xmlElement('a', [xmlElement('b'), undefined], { c: 1, d: undefined }),
      '<a c="1">\n<b/>\n</a>',
    );
  });
});
