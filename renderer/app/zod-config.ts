import { z } from 'zod';
import { inPortuguese } from '../../shared/contract/messages.ts';

// The parser that zod compiles at run time would break the content security policy.
z.config({ ...inPortuguese, jitless: true });
