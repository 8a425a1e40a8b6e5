import { css, type CSSResult } from 'lit';

/** A button among words, which looks like a link. */
export const textButtonStyles: CSSResult = css`
  .text-button {
    padding: 0;
    font: inherit;
    color: var(--_accent);
    background: none;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration-thickness: 0.12em;
  }
  @media print {
    .text-button {
      display: none;
    }
  }
`;
