/** Words that stand with a capital in any report of an office and name nobody, folded. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `guarda guardas guarnicao guarnicoes municipal municipais municipio civil metropolitana prefeitura prefeito secretaria
  secretario ouvidoria ouvidor corregedoria corregedor comando comandante camara vereador vereadores base viatura viaturas
  ronda inspetoria inspetor inspetora subinspetor soldado sargento cabo tenente capitao major chefe agente agentes policia
  policial militar federal estadual estado uniao delegacia delegado juiz justica tribunal promotor promotoria ministerio
  publico publica forum escola creche hospital posto saude ubs upa samu bombeiros terminal rodoviaria estacao parque praca
  rua avenida bairro centro zona norte sul leste oeste vila jardim distrito mercado feira igreja paroquia cemiterio banco
  loja supermercado shopping condominio segunda terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril
  maio junho julho agosto setembro outubro novembro dezembro natal pascoa carnaval brasil brasileiro lei decreto portaria
  estatuto constituicao codigo artigo senhor senhora sr sra dr dra eu ele ela eles elas nos voce meu minha seu sua o a os as
  um uma no na nos nas de da do dos das em por para com sem ate apos antes depois ontem hoje amanha quando onde como porque
  mas e ou se nao sim tambem ainda ja la ali aqui isso este esta esse essa aquele aquela que quem qual todos todas cidadao
  cidada manifestante denunciante reclamante testemunha testemunhas vitima motorista condutor pessoa texto cpf rg cnh bo gcm
  gm pm pc ouv`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
