import {
  IconFile,
  IconFileAlert,
  IconFileText,
  IconFileTypePdf,
  IconLock,
  IconMusic,
  IconPhoto,
  IconVideo,
} from '@tabler/icons-react';
import type { AttachmentRow, AttachmentView } from '../../shared/attachments/model.ts';

const ICONS: Readonly<Record<AttachmentView, typeof IconFile>> = {
  image: IconPhoto,
  audio: IconMusic,
  video: IconVideo,
  pdf: IconFileTypePdf,
  text: IconFileText,
};

function iconOf({ identifies, dangerous, view }: AttachmentRow): typeof IconFile {
  if (identifies) return IconLock;
  if (dangerous) return IconFileAlert;
  return view === null ? IconFile : ICONS[view];
}

/** The small picture of an attachment, or the sign of its kind. */
export function Thumb({ of }: { readonly of: AttachmentRow }) {
  if (of.thumbnail !== null) return <img className="la-thumb" src={of.thumbnail} alt="" />;
  const Icon = iconOf(of);
  return (
    <span className="la-thumb">
      <Icon size={26} stroke={1.4} aria-hidden />
    </span>
  );
}
