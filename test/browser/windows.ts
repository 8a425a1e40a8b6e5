/** Windows of their own, for what a frame can't try. */
import { clickOn } from '../elements/release-body-setup.js';

/** Opens one by a click, for WebKit opens none without; null where the features say `noopener`. */
export async function openWindow(address: string, features?: string): Promise<Window | null> {
  let opened: Window | null = null;
  const button = document.createElement('button');
  button.textContent = 'Open';
  button.addEventListener('click', () => (opened = window.open(address, '_blank', features)));
  document.body.append(button);
  await clickOn(button);
  button.remove();
  return opened;
}
