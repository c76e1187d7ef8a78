/** Opens the browser's print dialog. Nothing happens in a frame that may not print. */
export function printPage(): void {
  window.print();
}
