/** What a dossier leaves out, whoever it is of; `cancellation` is the rule that cancels records, empty for none. */
export function DossierScope({ cancellation }: { readonly cancellation: string }) {
  return (
    <>
      <p>
        Este prontuário reúne exclusivamente fatos definitivos. Não o integram procedimentos em curso,
        decisões de que ainda caiba recurso, registros anulados nem a identidade de manifestantes.
      </p>
      {cancellation === '' ? null : (
        <p>
          Também não o integram sanções de registro cancelado pelo decurso do tempo ({cancellation}). O
          cancelamento não tem efeito retroativo: o histórico do comportamento permanece como foi em cada
          data.
        </p>
      )}
    </>
  );
}
