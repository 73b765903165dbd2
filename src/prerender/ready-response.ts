/**
 * A response whose bytes are all there. Node's own puts them into a stream and collects them again, with three copies
 * on the way, which is a good part of the garbage of a large build. Here they are given as they are to who asks for
 * `arrayBuffer()`, as Astro's build does; only who reads the `body` is given a stream.
 */
export class ReadyResponse extends Response {
  private readonly content: ArrayBuffer;
  /** The same for who asks for anything else. */
  private streamed: Response | undefined;

  constructor(content: ArrayBuffer, init?: ResponseInit) {
    super(null, init);
    this.content = content;
  }

  private asStream(): Response {
    return (this.streamed ??= new Response(this.content, this));
  }

  override get body(): Response['body'] {
    return this.asStream().body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.content);
  }

  override blob(): Promise<Blob> {
    return this.asStream().blob();
  }

  override get bodyUsed(): boolean {
    return this.streamed?.bodyUsed ?? false;
  }

  override bytes(): ReturnType<Response['bytes']> {
    return this.asStream().bytes();
  }

  override clone(): Response {
    return new ReadyResponse(this.content, this);
  }

  override formData(): Promise<FormData> {
    return this.asStream().formData();
  }

  override json(): Promise<unknown> {
    return this.asStream().json();
  }

  override text(): Promise<string> {
    return this.asStream().text();
  }
}
