// How many requests may be in hand on this machine at this moment: learned from how long they take, as the network learns its own pace.

/** When answers take so long while many are in hand, there are too many. */
const SLOW_MS = 400;
/** Once in so long the bound falls, so that answers of one slow moment count once. */
const PAUSE_MS = 100;
const FALL = 0.9;

export class AdaptiveBound {
  private bound: number;
  private fell = -Infinity;

  /** @param most however fast the machine is; half of it in the beginning, a twenty-fifth however slow */
  constructor(private readonly most: number) {
    this.bound = most / 2;
  }

  get now(): number {
    return Math.max(1, Math.floor(this.bound));
  }

  /** Grows by one for each bound's worth of quick answers, falls by a tenth for slow ones. One slow answer among few says nothing. */
  learn(tookMs: number, inHand: number, atMs: number): void {
    if (inHand < this.bound / 2) return;
    if (tookMs <= SLOW_MS) {
      this.bound = Math.min(this.most, this.bound + 1 / this.bound);
    } else if (atMs - this.fell >= PAUSE_MS) {
      this.fell = atMs;
      this.bound = Math.max(this.most / 25, this.bound * FALL);
    }
  }
}
