import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** May read the views of the schema `portal` and nothing else; it cannot sign in. */
const portalRole = 'npm_portal';

/**
 * The way of the public to the database: whatever a query of the portal asked for by mistake or by trick, the database
 * would not give it. One state of the data for all queries of a request; nothing can be written.
 */
@Injectable()
export class PublicReads {
  constructor(private readonly dataSource: DataSource) {}

  read<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query(`set transaction read only`);
      await manager.query(`set local role ${portalRole}`);
      return act(manager);
    });
  }
}
