// Tells whether a folder is a network share, where SQLite's locks and shared memory do not hold.
import { readFileSync, realpathSync } from 'node:fs'

const shares =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|afs|ncpfs|davfs|ceph|lustre|beegfs|glusterfs|fuse\.(sshfs|rclone|s3fs|glusterfs|davfs2?|ceph|gvfsd-fuse|smbnetfs|curlftpfs))$/

/**
 * The file system type of a path by the table of mounts (the longest mount point above it), or null.
 * @example fileSystemOf('/data/x', 'host:/v /data nfs4 rw 0 0') // 'nfs4'
 */
export function fileSystemOf(path: string, mounts: string): string | null {
  let best = { length: -1, type: null as string | null }
  for (const row of mounts.split('\n')) {
    const [, encoded, type] = row.split(' ')
    if (encoded === undefined || type === undefined) continue
    const point = encoded.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const inside = point === '/' || path === point || path.startsWith(`${point}/`)
    // Of equal mount points the last one is on top.
    if (inside && point.length >= best.length) best = { length: point.length, type }
  }
  return best.type
}

/** The type of share a folder is on, or null when it is local or cannot be told. */
export function networkShareOf(folder: string): string | null {
  if (folder.startsWith('\\\\')) return 'UNC path'
  if (process.platform !== 'linux') return null
  const type = fileSystemOf(realpathSync(folder), readFileSync('/proc/self/mounts', 'utf8'))
  return type !== null && shares.test(type) ? type : null
}
