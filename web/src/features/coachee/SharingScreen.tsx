export default function SharingScreen() { return null }
