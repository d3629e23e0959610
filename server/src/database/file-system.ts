// Tells whether a folder is on a network share. SQLite's locks and shared memory do not work there.
import { readFileSync, realpathSync } from 'node:fs'

const shares =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|afs|ncpfs|davfs|ceph|lustre|beegfs|glusterfs|fuse\.(sshfs|rclone|s3fs|glusterfs|davfs2?|ceph|gvfsd-fuse|smbnetfs|curlftpfs))$/

/**
 * The file system type of a path by the table of mounts (/proc/self/mounts): that of the longest mount point above it. Null when there is
 * none.
 */
export function fileSystemOf(path: string, mounts: string): string | null {
  let best = { length: -1, type: null as string | null }
  for (const row of mounts.split('\n')) {
    const [, encoded, type] = row.split(' ')
    if (encoded === undefined || type === undefined) continue
    const point = encoded.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const inside = point === '/' || path === point || path.startsWith(`${point}/`)
    // Of equal mount points the last one hides the others.
    if (inside && point.length >= best.length) best = { length: point.length, type }
  }
  return best.type
}

/** The type of the network share that a folder is on. Null when it is local, or when this platform cannot tell. */
export function networkShareOf(folder: string): string | null {
  if (folder.startsWith('\\\\')) return 'UNC path'
  if (process.platform !== 'linux') return null
  const type = fileSystemOf(realpathSync(folder), readFileSync('/proc/self/mounts', 'utf8'))
  return type !== null && shares.test(type) ? type : null
}
