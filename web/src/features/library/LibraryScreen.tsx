export default function LibraryScreen() { return null }
