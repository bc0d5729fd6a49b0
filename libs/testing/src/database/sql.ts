// The database as its owner sees it, past all rules of the API; only for arrangements and for looking behind the answer.

export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<{ rows: Readonly<Record<string, unknown>>[]; rowCount: number | null }>;
}
