import { Icon } from './Icon'
import './logo.css'

/** The product's name over the sign-in. */
export function Logo() {
  return (
    <span className="cn-logo">
      <Icon size={56} />
      Cầu Nối
    </span>
  )
}
