/** Countries that print on Letter (CLDR, `measurementData`, paperSize US-Letter); the rest of the world prints on A4. */
const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The paper that people print on where a language tag comes from: `en-US` is Letter, `en-GB` and plain `en` are A4. */
export function paperOf(language: string): 'a4' | 'letter' {
  const country = /-([A-Za-z]{2})\b/.exec(language)?.[1]?.toUpperCase() ?? '';
  return letterCountries.includes(country) ? 'letter' : 'a4';
}

/** Makes `<paper-options>` work: the style sheet reads what was chosen from the root element (`data-paper`, `data-letters`). */
export function definePaperOptions(): void {
  customElements.define('paper-options', PaperOptions);
}

class PaperOptions extends HTMLElement {
  connectedCallback(): void {
    const own = this.querySelector<HTMLInputElement>(`[value=${paperOf(navigator.language)}]`);
    if (own) own.checked = true;
    this.addEventListener('change', () => {
      this.apply();
    });
    this.apply();
  }

  private apply(): void {
    const { dataset } = document.documentElement;
    dataset['paper'] = this.querySelector<HTMLInputElement>('[name=paper]:checked')?.value ?? 'a4';
    dataset['letters'] =
      this.querySelector<HTMLInputElement>('[name=large]')?.checked === true ? 'large' : 'usual';
  }
}
