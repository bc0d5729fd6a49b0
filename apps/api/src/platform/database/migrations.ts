// All migrations, in their one order.
import { Journal1764000000002 } from './migrations/0002-journal.ts';
import { Evaluation1764000000007 } from './migrations/0007-evaluation.ts';
import { Pledges1764000000008 } from './migrations/0008-pledges.ts';
import { Problems1764000000009 } from './migrations/0009-problems.ts';
import { Evidence1764000000010 } from './migrations/0010-evidence.ts';
import { Priority1764000000011 } from './migrations/0011-evidence.ts';
import { Engagement1764000000014 } from './migrations/0014-engagement.ts';
import { Measured1764000000012 } from './migrations/0012-measured.ts';
import { Governance1764000000013 } from './migrations/0013-governance.ts';
import { Sealing1764000000015 } from './migrations/0015-sealing.ts';
import { Opendata1764000000017 } from './migrations/0017-opendata.ts';
import { Notifications1764000000018 } from './migrations/0018-notifications.ts';
import { Identity1764000000003 } from './migrations/0003-identity.ts';
import { Organisations1764000000004 } from './migrations/0004-organisations.ts';
import { Challenges1764000000005 } from './migrations/0005-challenges.ts';
import { Proposals1764000000006 } from './migrations/0006-proposals.ts';
import { Profiles1764000000019 } from './migrations/0019-profiles.ts';
import { ProposalsInFull1764000000016 } from './migrations/0016-proposals-in-full.ts';
import { Panel1764000000021 } from './migrations/0021-evaluation.ts';
import { Decision1764000000022 } from './migrations/0022-decision.ts';
import { Funding1764000000025 } from './migrations/0025-funding.ts';
import { LivePledges1764000000024 } from './migrations/0024-pledges.ts';
import { Pilots1764000000023 } from './migrations/0023-pilots.ts';
import { PilotResults1764000000026 } from './migrations/0026-pilots.ts';
import { Platform1764000000001 } from './migrations/0001-platform.ts';
import { Stability1764000000020 } from './migrations/0020-stability.ts';

export const MIGRATIONS = [Platform1764000000001, Journal1764000000002, Identity1764000000003, Organisations1764000000004, Challenges1764000000005, Proposals1764000000006, Evaluation1764000000007, Pledges1764000000008, Problems1764000000009, Evidence1764000000010, Priority1764000000011, Measured1764000000012, Governance1764000000013, Engagement1764000000014, Sealing1764000000015, ProposalsInFull1764000000016, Opendata1764000000017, Notifications1764000000018, Profiles1764000000019, Stability1764000000020, Panel1764000000021, Decision1764000000022, Pilots1764000000023, LivePledges1764000000024, Funding1764000000025, PilotResults1764000000026];
