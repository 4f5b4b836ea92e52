/**
 * A file drawn small, beside its name: the name says what it is, the picture helps to find it. `src` is the door of the
 * picture. Its place is kept before it is there, and it is asked for when it comes into sight.
 */
export function Thumbnail({ src }: { src: string }) {
  return (
    <img src={src} alt="" width={64} height={64} loading="lazy" decoding="async" className="thumbnail" />
  );
}
