/** One page that breaks, or could not be loaded, leaves the others as they are. */
import { Component, type ReactNode } from "react";

interface PageBoundaryProps {
  readonly failed: string;
  readonly children: ReactNode;
}

export class PageBoundary extends Component<PageBoundaryProps, { readonly error: unknown }> {
  override readonly state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { failed, children } = this.props;
    return this.state.error === undefined ? children : <p role="alert">{`${failed} ${String(this.state.error)}`}</p>;
  }
}
