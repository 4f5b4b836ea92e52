interface QrCodeProps {
  /** modules per side, quiet zone included */
  size: number;
  /** SVG path of the dark modules, one unit each */
  path: string;
  /** what it is, for those who do not see it */
  label: string;
}

/** A QR code: always dark on white, for cameras do not read the dark mode. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" height="220">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
