/** What an object of a PDF may be, as far as files attached to one need it: texts are read over and stay null. */
export type PdfValue = null | boolean | number | PdfName | PdfRef | PdfValue[] | PdfDict;
export type PdfDict = Map<string, PdfValue>;

/** A name, "FlateDecode" of "/FlateDecode". */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** An indirect reference, by the object's number. */
export class PdfRef {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

/** No PDF syntax at this place; what follows may be fine. */
export class NoSyntax extends Error {}

/** The text ends within an object: there is nothing left to read. */
export class EndOfText extends Error {}

/** Real files nest a handful of levels; without a limit a file of brackets would end the stack. */
const DEEPEST = 40;

/** Blanks, and remarks up to the end of their line. */
const BLANKS = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/**
 * Reads the values of a PDF one after the other (ISO 32000-1, 7.3), in time that grows with the text alone.
 * The text is the file's bytes as Latin-1, so places are places of bytes.
 */
export class PdfSyntax {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** @throws NoSyntax, EndOfText */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new NoSyntax();
    this.blanks();
    const sign = this.peek();
    if (this.text.startsWith("<<", this.at)) return this.dict(depth);
    if (sign === "[") return this.array(depth);
    if (sign === "(") return this.literal();
    if (sign === "<") return this.hexadecimal();
    if (sign === "/") return this.name();
    return this.word();
  }

  blanks(): void {
    this.take(BLANKS);
  }

  private peek(): string {
    const sign = this.text[this.at];
    if (sign === undefined) throw new EndOfText();
    return sign;
  }

  private dict(depth: number): PdfDict {
    const dict: PdfDict = new Map();
    this.at += 2;
    for (;;) {
      this.blanks();
      if (this.text.startsWith(">>", this.at)) {
        this.at += 2;
        return dict;
      }
      if (this.peek() !== "/") throw new NoSyntax();
      const { name } = this.name();
      dict.set(name, this.value(depth + 1));
    }
  }

  private array(depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.blanks();
      if (this.peek() === "]") {
        this.at += 1;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  /** "(…)", with brackets in pairs and a backslash before what is meant as it stands. */
  private literal(): null {
    let open = 0;
    do {
      const sign = this.peek();
      if (sign === "\\") this.at += 1;
      if (sign === "(") open += 1;
      if (sign === ")") open -= 1;
      this.at += 1;
    } while (open > 0);
    return null;
  }

  private hexadecimal(): null {
    const end = this.text.indexOf(">", this.at);
    if (end < 0) throw new EndOfText();
    this.at = end + 1;
    return null;
  }

  private name(): PdfName {
    this.at += 1;
    return new PdfName(
      this.regular().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    );
  }

  private word(): PdfValue {
    REFERENCE.lastIndex = this.at;
    const reference = REFERENCE.exec(this.text);
    if (reference) {
      this.at = REFERENCE.lastIndex;
      return new PdfRef(Number(reference[1]));
    }
    const word = this.regular();
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new NoSyntax();
    return Number(word);
  }

  private regular(): string {
    return this.take(REGULAR);
  }

  /** What a sticky expression matches from here on. */
  private take(expression: RegExp): string {
    expression.lastIndex = this.at;
    const [found = ""] = expression.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }
}
