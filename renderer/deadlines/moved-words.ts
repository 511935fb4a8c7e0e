/** How many terms a change of the calendar moved. */
export function movedWords(moved: number): string {
  if (moved === 0) return 'Nenhum prazo de resposta em curso mudou';
  return moved === 1 ? 'Um prazo de resposta foi recontado' : `${moved} prazos de resposta foram recontados`;
}
