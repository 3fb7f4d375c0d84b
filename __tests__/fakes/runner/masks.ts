/** Secrets, in the forms in which the runner recognizes them. */
export class Masks {
  readonly #values = new Set<string>();
  #forms: readonly string[] = [];

  get values(): readonly string[] {
    return [...this.#values];
  }

  /** A value of several lines is masked line by line, too: logs come in lines. */
  add(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== "") this.#values.add(part);
    const forms = new Set<string>();
    for (const each of this.#values) {
      forms.add(each);
      forms.add(JSON.stringify(each).slice(1, -1));
      forms.add(encodeURIComponent(each));
      // Base64 of a text that contains the secret contains one of three forms, by where the secret starts.
      for (const shift of [0, 1, 2]) {
        const encoded = Buffer.from(each).subarray(shift).toString("base64").replace(/=+$/, "").slice(0, -1);
        if (encoded.length > 6) forms.add(encoded);
      }
    }
    this.#forms = [...forms].sort((a, b) => b.length - a.length);
  }

  apply(text: string): string {
    return this.#forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
  }
}
