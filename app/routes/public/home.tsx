export default function Home() {
  return (
    <main id="content" className="page">
      <h1>Fachkräftelotse</h1>
    </main>
  );
}
