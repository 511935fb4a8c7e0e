/** Words that say nothing of a fact, folded. Also those that nearly every complaint of a guard has. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ainda ao aos aquela aquele aquilo as ate com como contra da das de dela dele deles depois desde do dos durante e ela elas
  ele eles em enquanto entao entre era eram essa esse esta estava estavam este estou eu foi fora foram ha isso isto ja la
  lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelas
  pelo pelos perto por porque quando que quem se seja sem sempre ser seu seus sido so sobre sua suas tambem tem tendo ter
  teve tinha toda todas todo todos um uma umas uns vai voce voces
  guarda guardas municipal gcm agente agentes disse dia hora horas pessoa pessoas fato fatos local manifestacao senhor senhora
  relata relato rua avenida praca numero bairro`.split(/\s+/),
);
