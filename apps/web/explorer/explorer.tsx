// The API explorer: GraphiQL from our own server, asking our own API as the person who is signed in.
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './explorer.css';

const EXAMPLE = `# The challenges that are open for ideas, closing soonest first.
# To use an API key, add under Headers: { "Authorization": "Api-Key moot_…" }
query OpenChallenges {
  challenges(filter: { stages: [OPEN] }, sort: CLOSING_SOONEST, first: 5) {
    totalCount
    nodes {
      slug
      title { en cy }
      timeline { closesAt }
    }
  }
  rateLimit { cost remaining resetAt }
}
`;

async function ask(params: object, options?: { headers?: Record<string, string> }): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json();
}

const element = document.getElementById('explorer');
if (element) {
  createRoot(element).render(
    <GraphiQL fetcher={ask} defaultQuery={EXAMPLE} shouldPersistHeaders={false} forcedTheme="light">
      <GraphiQL.Logo>
        <a href="/developers">Moothall</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
