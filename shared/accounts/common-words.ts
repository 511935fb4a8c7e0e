const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What people try first, without accents: office, city, affection, clubs, months, names, keyboard; Portuguese and English. */
export const COMMON_WORDS: readonly string[] = list(`
  senha senhas minha meu nova novo mudar trocar teste testes padrao temporaria provisoria acesso entrar entrada login
  usuario usuarios conta admin administrador administrator root suporte sistema sistemas servidor computador
  internet rede windows master mestre default password passwd pass passw passwort secret segredo secreto segura seguro
  forte fraca facil dificil simples qualquer abcd abc abcde qwe qwer qwerty asd asdf asdfg zxc zxcv zxcvb
  guarda guardas municipal municipais municipio civil gcm gm corregedoria corregedor corregedora ouvidoria ouvidor
  ouvidora comandante comando inspetor inspetora subinspetor escrivao escriva secretaria secretario prefeitura prefeito
  prefeita cidade camara vereador seguranca urbana urbano publica publico policia policial patrulha ronda viatura
  delegacia trabalho escritorio setor chefe diretor diretora diretoria gerente governo estado federal brasil brasileiro
  brasileira lisura honra disciplina ordem progresso lei justica direito processo sindicancia denuncia protocolo
  deus jesus cristo jesuscristo maria jose joao santo santa fe amor amores vida feliz felicidade familia filho filha
  filhos filhas pai mae papai mamae irmao irma esposa marido casamento namorada namorado saudade saudades amigo amiga
  amigos paz luz forca vitoria gratidao obrigado obrigada bemvindo bemvinda abencoado abencoada teamo eteamo querido
  querida princesa principe anjo anjos bebe gatinha gatinho cachorro gato leao tigre aguia cavalo borboleta estrela
  flor flores sol lua mar praia verao inverno outono primavera chocolate cerveja futebol bola
  flamengo corinthians palmeiras santos saopaulo vasco botafogo fluminense gremio internacional cruzeiro atletico
  bahia vitoria fortaleza ceara sport timao mengao galo tricolor pele neymar ronaldo ronaldinho senna
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta
  sexta sabado domingo ano anos natal carnaval pascoa
  rio recife salvador manaus belem natal curitiba goiania brasilia campinas sorocaba santos niteroi osasco guarulhos
  minas gerais parana pernambuco maranhao paraiba piaui sergipe alagoas amazonas tocantins
  ana antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael daniel marcelo bruno eduardo felipe
  rodrigo manoel manuel mateus matheus andre fernando fabio leonardo gustavo guilherme leandro tiago thiago anderson
  ricardo marcio jorge sebastiao alexandre roberto edson diego vitor sergio claudio julio cesar renato vinicius
  francisca antonia adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia julia
  luciana vanessa mariana gabriela vera vitoria larissa claudia beatriz rita luana sonia renata eliane josefa simone
  natalia cristiane carla debora rosangela jaqueline rosa daniela aparecida marlene terezinha raimunda andreia
  silva souza sousa oliveira pereira lima carvalho ferreira ribeiro almeida costa gomes martins araujo rocha barbosa
  love lover iloveyou you your welcome hello monkey dragon sunshine princess football baseball soccer shadow superman
  batman pokemon naruto starwars matrix freedom whatever trustno trust letmein access flower ninja michael jordan
  jennifer hunter killer summer winter spring autumn monday friday january october november december company office
  computer server database backup guest user users changeme change please family mother father happy lucky money
  cookie cheese coffee orange banana apple purple silver golden diamond angel angels heaven forever friend friends
  google facebook instagram whatsapp youtube gmail hotmail outlook yahoo samsung motorola iphone android netflix
`);

/** Whole passwords that no pattern above catches. */
export const COMMON_PASSWORDS: readonly string[] = list(`
  1234567890 0123456789 12345678910 123456789a a123456789 123456789q 1234567891 0987654321 9876543210 1122334455
  123123123123 1q2w3e4r5t 1qaz2wsx3edc qazwsxedcrfv q1w2e3r4t5 zaq12wsxcde3 qwertyuiop asdfghjkl1 zxcvbnm123
  1a2b3c4d5e a1b2c3d4e5 abc1234567 passw0rd123 p4ssw0rd123 trustno1trustno1 correcthorsebatterystaple mudar@1234
  mudar12345 s3nh4s3gur4 d3us3f13l deusefiel10 jesus33333 eutenhofe10 euteamo123 100%jesus10 senha12345 brasil2014
  brasil2022 hexacampeao pentacampeao penta20022 flamengo1981 flamengo2019 corinthians1910 palmeiras1914 saopaulo1930
`);
