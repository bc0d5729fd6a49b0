// Listens who looks at a moderation and when a score changes, over the API's own socket; without one the page is fetched every few seconds.
import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';

// As the protocol graphql-transport-ws sends it; a socket takes whole documents only.
const WATCH = 'subscription ModerationLive($id: ID!) { moderationChanged(challengeId: $id) { present { id name } } }';
const AGAIN_MS = 3000;

export interface Present {
  id: string;
  name: string;
}

/** @returns who is there; null while nobody tells us */
export function useLivePanel(challengeId: string, isWanted: boolean): Present[] | null {
  const [present, setPresent] = useState<Present[] | null>(null);
  const { revalidate } = useRevalidator();
  const fresh = useRef(revalidate);
  useEffect(() => {
    fresh.current = revalidate;
  });
  useEffect(() => {
    if (!isWanted || typeof WebSocket === 'undefined') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let socket: WebSocket | undefined;
    let isOver = false;
    const open = () => {
      socket = listen(challengeId, (people, isFirst) => {
        setPresent(people);
        if (!isFirst) void fresh.current();
      });
      socket.addEventListener('close', () => {
        setPresent(null);
        if (!isOver) timer = setTimeout(open, AGAIN_MS);
      });
    };
    open();
    return () => {
      isOver = true;
      clearTimeout(timer);
      socket?.close();
    };
  }, [challengeId, isWanted]);
  return present;
}

function listen(challengeId: string, onChange: (people: Present[], isFirst: boolean) => void): WebSocket {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  const send = (message: object) => socket.send(JSON.stringify(message));
  let isFirst = true;
  socket.addEventListener('open', () => send({ type: 'connection_init' }));
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    const type = fieldOf(message, 'type');
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query: WATCH, variables: { id: challengeId } } });
    if (type === 'ping') send({ type: 'pong' });
    const people = fieldOf(fieldOf(fieldOf(fieldOf(message, 'payload'), 'data'), 'moderationChanged'), 'present');
    if (type !== 'next' || !Array.isArray(people)) return;
    onChange(people.map((one) => ({ id: String(fieldOf(one, 'id')), name: String(fieldOf(one, 'name')) })), isFirst);
    isFirst = false;
  });
  return socket;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
