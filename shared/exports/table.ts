/** A day goes as `YYYY-MM-DD` and is written as a day. */
export type ExportCell = string | number | null;

export type ExportTable = {
  /** Of the sheet. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
};
