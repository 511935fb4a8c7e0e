/** Words that join the parts of a name or follow it, and forms of address: none says who someone is. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'a o e as os da de do das dos di du del della la van von der sr sra dr dra dona seu junior jr filho filha neto neta sobrinho segundo'.split(
    ' ',
  ),
);

/** Kinds of street, in full and shortened. */
export const STREET_TYPES: ReadonlySet<string> = new Set(
  'rua r avenida av alameda al travessa tv trav praca pca pc largo lgo rodovia rod estrada est viela beco ladeira servidao'.split(
    ' ',
  ),
);

/** Words around the number of an address. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'numero num n no nro casa apartamento apto ap bloco bl quadra qd lote lt conjunto cj fundos frente sobrado'.split(
    ' ',
  ),
);

/**
 * Given names and surnames borne by very many Brazilians, and names that are everyday words. Alone they point at nobody,
 * and a report may hold them for other reasons: the accused, a street, a saint, a day of the week.
 */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `maria jose antonio joao francisco francisca ana paulo paula carlos carla lucas pedro marcos luiz luis luiza luisa gabriel
  gabriela rafael rafaela daniel daniela marcelo marcela bruno bruna eduardo eduarda felipe fernando fernanda rodrigo
  manoel manuel mateus matheus andre andrea andreia fabio fabiana leonardo gustavo guilherme leandro tiago thiago anderson
  ricardo marcio marcia jorge sebastiao sebastiana alexandre roberto roberta edson diego vitor victor sergio claudio
  claudia raimundo raimunda patricia adriano adriana juliana julia julio aline camila amanda jessica leticia vanessa
  mariana sandra luciana luciano cristina cristiane cristiano simone renata renato beatriz larissa sonia rita rosa
  aparecida aparecido isabel helena teresa tereza lucia luzia vera regina celia silvia sueli solange terezinha carolina
  isabela arthur miguel davi david samuel bernardo heitor enzo laura alice sofia valentina manuela clara cecilia eloa lorena
  livia giovana nicolas caio igor vinicius joaquim benedito benedita geraldo geralda osvaldo valdir wilson nelson milton
  mario mauro henrique cesar augusto alberto gilberto humberto rogerio reginaldo ronaldo reinaldo wagner wellington
  everton cleiton jefferson robson edilson adilson gilson nilson jackson washington douglas flavio flavia viviane tatiane
  tatiana priscila debora raquel ester ruth marta marlene ivone neusa elaine eliane elisangela rosangela rosana conceicao
  socorro fatima lourdes gloria penha graca vitoria esperanca
  silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes
  soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos
  goncalves santana teixeira reis borges moura araujo pinto campos azevedo monteiro batista castro miranda cruz melo mello
  medeiros correia correa cunha barros moraes morais pires brito dantas farias fonseca guimaraes henriques leite macedo
  magalhaes nogueira novaes novais pacheco peixoto pinheiro queiroz rezende resende sales salles sampaio siqueira tavares
  torres vasconcelos viana xavier aguiar amaral amorim antunes assis assuncao bastos bezerra braga bueno cavalcante
  cavalcanti camargo chaves coelho coutinho domingues domingos duarte esteves evangelista figueiredo franco furtado garcia
  guedes leal leao lemos lacerda maciel maia marinho matos mattos mesquita mota motta muniz neves paiva paixao passos porto
  prado rangel rego rosario sa serra serafim simoes toledo trindade valente vale vargas vaz veiga ventura vidal
  flores luz paz bela belo branco branca preto rico prata ouro ferro guerra lobo carneiro cordeiro leitao pinho oliva
  palma parreira figueira laranjeira pereiro campo praia mar rios fontes lago monte montes serrano bosque ilha ponte
  guarda chefe inspetor soldado cabo major sargento alferes capitao governo justica boa bom calma viva vivas alegre feliz
  amor anjo anjos jesus cristo deus natal pascoa espirito santo santa bento bispo papa abreu janeiro marco abril maio junho
  julho agosto setembro outubro novembro dezembro sabado domingo manso bravo forte justo pena linda lindo mendonca
  bandeira brasil brasileiro portugal caldas barreto barreiros moreno loureiro couto calado casado salgado guerreiro
  ferreiro pastor barbeiro monge rei conde marquesa princesa norte sul leste oeste centro vila jardim parque mercado
  praca portela`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
