/** What a dossier leaves out, whoever it is of. */
export function DossierScope() {
  return (
    <p>
      Este prontuário reúne exclusivamente fatos definitivos. Não o integram procedimentos em curso, decisões
      de que ainda caiba recurso, registros anulados nem a identidade de manifestantes.
    </p>
  );
}
