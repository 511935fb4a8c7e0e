import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Verdict } from '../../shared/documents/verdict.ts';
import '../styles/documents.css';
import { VerdictNotice } from './VerdictNotice.tsx';
import { VerifyFile } from './VerifyFile.tsx';
import { VerifyPaper } from './VerifyPaper.tsx';

/** Whether a paper or a file is what the office issued. */
export function VerifyPanel() {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  return (
    <Stack gap="md">
      {verdict === null ? null : <VerdictNotice verdict={verdict} />}
      <div className="ldoc-checks">
        <VerifyPaper onVerdict={setVerdict} />
        <VerifyFile onVerdict={setVerdict} />
      </div>
    </Stack>
  );
}
