/// What stands around the outline: its looks, and the little it does.
enum MapPage {
  static let head = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Cairn, a map of what is said</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    \(style)</style></head><body>
    <h1>Cairn, a map of what is said</h1>

    """

  static let foot = """
    <script>
    \(script)</script></body></html>

    """

  private static let style = """
    :root { color-scheme: light }
    body { font: 16px/1.45 Georgia, serif; color: #22211f; background: #fbfaf7; margin: 2rem auto;
      max-width: 62rem; padding: 0 1.2rem }
    h1 { font-size: 1.5rem; font-weight: normal } h2 { font-size: 1.1rem; letter-spacing: .06em;
      text-transform: uppercase; color: #6b675c; margin: 2rem 0 .4rem }
    details.tree { border-top: 1px solid #ddd8cc; padding: .45rem 0 }
    details.tree > summary { font-size: 1.08rem } summary { cursor: pointer }
    summary i { color: #6b675c } .count { float: right; font-size: .85rem; color: #6b675c }
    details.beat { margin: .35rem 0 .35rem 1.2rem; padding: .3rem .7rem; border-radius: .35rem;
      border-left: .5rem solid \(MapColour.weights[0]); background: #fff; box-shadow: 0 0 0 1px #e6e1d5 }
    details.w0 { border-left-color: \(MapColour.weights[0]) }
    details.w1 { border-left-color: \(MapColour.weights[1]) }
    details.w2 { border-left-color: \(MapColour.weights[2]) }
    details.w3 { border-left-color: \(MapColour.weights[3]) }
    .lost, .lost-mark { box-shadow: 0 0 0 3px \(MapColour.unreached) !important }
    .lost-mark { padding: 0 .4rem; border-radius: .3rem; margin: 0 .3rem }
    .first { color: #6b675c; margin-left: .6rem; font-size: .92rem }
    .kind, .from, .w { font: 12px/1.3 sans-serif; padding: .1rem .4rem; border-radius: .3rem;
      background: #eee9dd; margin-left: .5rem } .from { background: none; color: #6b675c }
    .w0 .w, .w.w0 { background: \(MapColour.weights[0]) } .w.w1 { background: \(MapColour.weights[1]) }
    .w.w2 { background: \(MapColour.weights[2]) }
    .w.w3 { background: \(MapColour.weights[3]); color: #fff }
    .dot { display: inline-block; width: .6rem; height: .6rem; border-radius: 50%; margin-right: .45rem;
      border: 1.5px solid #5f86a8 } .dot.said { background: #5f86a8 }
    ul.say { margin: .4rem 0 .2rem } ul.ask { margin: .2rem 0; font-style: italic }
    .does { font: 13px sans-serif; color: #6b675c; margin: .2rem 0 }
    table { border-collapse: collapse; font-size: .92rem; margin: .3rem 0 .5rem 1.2rem }
    td { padding: .05rem .9rem .05rem 0; vertical-align: top } a { color: #2d5f8a }
    input, button { font: inherit; padding: .25rem .5rem } .hidden { display: none }
    :target { outline: 2px solid #2d5f8a }

    """

  /// Unfolds what a link leads to, and leaves only what a word is found in.
  private static let script = """
    const open = () => { let at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      while (at) { if (at.tagName === 'DETAILS') at.open = true; at = at.parentElement } };
    addEventListener('hashchange', open); open();
    document.getElementById('all').onclick = () =>
      document.querySelectorAll('details').forEach(one => one.open = true);
    document.getElementById('find').oninput = event => {
      const word = event.target.value.toLowerCase();
      document.querySelectorAll('details.beat').forEach(one =>
        one.classList.toggle('hidden', word && !one.textContent.toLowerCase().includes(word)));
      document.querySelectorAll('details.tree').forEach(one => { const any =
        !word || one.querySelector('details.beat:not(.hidden)');
        one.classList.toggle('hidden', !any); if (word && any) one.open = true }) };

    """
}
