import type { ManifestationSecrecy } from '../../../shared/manifestations/model.ts';
import { VaultBanner } from '../../identities/VaultBanner.tsx';

/** Above a text about someone who gave a name: only the open vault shows that the text does not tell it. */
export function VaultNeeded({ secrecy }: { readonly secrecy: ManifestationSecrecy }) {
  if (secrecy === 'anonima') return null;
  return (
    <VaultBanner why="Só com o cofre aberto o que se escreve aqui pode ser comparado com a identidade guardada." />
  );
}
