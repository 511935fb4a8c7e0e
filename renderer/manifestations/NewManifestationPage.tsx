import '../styles/manifestations.css';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { IssuedReceipt } from './IssuedReceipt.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import type { Issued } from './use-register-form.ts';

/** Intake, then the receipt. Asking for the same address again starts another one. */
export function NewManifestationPage() {
  const { key } = useLocation();
  const [last, setLast] = useState<{ readonly issued: Issued; readonly at: string } | null>(null);
  if (last !== null && last.at === key) return <IssuedReceipt issued={last.issued} />;
  return <RegisterForm onIssued={(issued) => setLast({ issued, at: key })} />;
}
