// The cache of answers from the server, and the key under which it holds who is signed in.
import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '#contract/client.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    // 'always': a call without network fails at once and says so; a paused query would wait without an error.
    queries: { networkMode: 'always', staleTime: 15_000, retry: (count, error) => count < 1 && !(error instanceof ApiProblem) },
    mutations: { networkMode: 'always', retry: false },
  },
})

export const meKey = ['me'] as const
