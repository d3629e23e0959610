// Whether this installation can mail a sign-in link. Until the server has said so, and without an answer, it counts as yes.
import { useQuery } from '@tanstack/react-query'
import { callQuietly } from '../../client/api.ts'

export function useMail(): { readonly mail: boolean; readonly known: boolean } {
  const { data, isLoading } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => callQuietly('GET /api/sign-in/ways', {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { mail: data?.link ?? true, known: !isLoading }
}
