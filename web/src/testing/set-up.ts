// Loaded before each component test file: the styles every screen has.
import '../ui/tokens.css'
import '../ui/base.css'
